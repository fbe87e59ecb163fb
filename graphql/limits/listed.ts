import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, ArrayUnique, IsOptional } from 'class-validator';
import { MOST_IN_LIST } from './limits.js';

/** A list that may be left out, without anything twice; what holds of each element is given. */
export function Listed(...each: readonly PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(IsOptional(), ArrayMaxSize(MOST_IN_LIST), ArrayUnique(), ...each);
}
