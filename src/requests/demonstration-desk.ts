import { DeskSettings } from './desk-settings.js';
import { RequestKeys } from './request-keys.js';

/** The desk of the demonstration. Everybody knows this key: nobody real is kept under it. */
export const DEMONSTRATION_DESK = new DeskSettings(
  new RequestKeys([{ name: 'demonstration', secret: Buffer.alloc(32, 'demonstration') }]),
  'P1M',
  1095,
);
