import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsOptional, IsUUID } from 'class-validator';
import type { ContactDetails } from '../../src/contacts/contacts.service.js';
import { defined } from '../defined.js';
import { MOST_CODE, MOST_NAME } from '../limits/limits.js';
import { PlainText } from '../limits/plain-text.js';

@InputType('ContactInput', { description: 'A person at a recipient.' })
export class ContactInput {
  @Field(() => ID, { description: 'Id of the recipient.' })
  @IsUUID('all')
  recipientId!: string;

  @Field(() => String, { description: 'Name.' })
  @PlainText(MOST_NAME)
  name!: string;

  @Field(() => String, { description: 'What the person does there.', nullable: true })
  @IsOptional()
  @PlainText(MOST_NAME)
  role?: string;

  @Field(() => String, { description: 'Address to write to.', nullable: true })
  @IsOptional()
  @IsEmail()
  @PlainText(MOST_NAME)
  email?: string;

  @Field(() => String, { description: 'Number to call.', nullable: true })
  @IsOptional()
  @PlainText(MOST_CODE)
  telephone?: string;
}

/** The input as details; what was left out is not known. */
export function contactDetails(input: ContactInput): ContactDetails {
  return { role: null, email: null, telephone: null, ...defined(input) };
}
