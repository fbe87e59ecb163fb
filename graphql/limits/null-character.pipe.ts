import { BadRequestException, Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';

/** Refuses a text with a null character: no engine agrees with the other on what to do with one. */
@Injectable()
export class NullCharacterPipe implements PipeTransform {
  transform(value: unknown, { data }: ArgumentMetadata): unknown {
    if (typeof value !== 'string' || !value.includes('\0')) return value;
    throw new BadRequestException(`${data ?? 'a text'}: must not hold a null character`);
  }
}
