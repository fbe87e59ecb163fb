import type { Cell } from '../../../domain/imports/cell.js';
import { addDays, isLocalDate, localDate } from '../../../domain/time/local-date.js';

const SECONDS = 24 * 60 * 60;

/** 9999-12-31. */
const LAST = 2_958_465;

/** Days between the two systems. */
const FROM_1904 = 1462;

/** 29 February 1900, which never was: Lotus 1-2-3 had it, and every program since. */
const NEVER = 60;

/** What programs show where there is no such day. */
const NO_DAY: Cell = { error: '########' };

/**
 * A number that is shown as a day. With a time of day it is a text: no column takes it for a day, and nothing is
 * cut off in silence.
 */
export function serialDay(serial: number, is1904: boolean): Cell {
  const seconds = Math.round(serial * SECONDS) + (is1904 ? FROM_1904 * SECONDS : 0);
  const days = Math.floor(seconds / SECONDS);
  if (days < 1 || days === NEVER || days > LAST) return NO_DAY;
  const day = addDays(localDate(days < NEVER ? '1899-12-31' : '1899-12-30'), days);
  const time = seconds - days * SECONDS;
  return time === 0 ? { day } : { text: `${day} ${timeOfDay(time)}` };
}

/** A day written out (`t="d"`), with or without a time of day. */
export function writtenDay(text: string): Cell {
  const day = text.replace(/T00:00(:00(\.0+)?)?Z?$/, '');
  return isLocalDate(day) ? { day } : { text };
}

function timeOfDay(seconds: number): string {
  const parts = [seconds / 3600, (seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}
