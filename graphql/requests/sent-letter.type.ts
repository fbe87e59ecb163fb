import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { RequestStepKind } from '../../src/domain/requests/request-step.js';
import type { LetterFormat } from '../../src/letters/render-letter.js';
import { described } from '../described-enum.js';
import { RequestStepKindEnum } from './request.enums.js';

const LetterFormatEnum = described<LetterFormat>('LetterFormat', 'What a letter is kept as.', {
  PDF: 'PDF, tagged, with its fonts.',
  DOCX: 'A text document.',
  HTML: 'A page: the accessible copy.',
});

@ObjectType('SentFile', { description: 'A file that was sent, byte for byte.' })
export class SentFileType {
  @Field(() => LetterFormatEnum, { description: 'What it is.' })
  format!: LetterFormat;

  @Field(() => String, { description: 'SHA-256 of its bytes, hexadecimal.' })
  sha256!: string;

  @Field(() => Int, { description: 'Bytes.' })
  bytes!: number;

  @Field(() => String, {
    description: 'Where it is; null once the person was erased, and the file with it.',
    nullable: true,
  })
  url!: string | null;
}

@ObjectType('SentLetter', { description: 'A letter that was sent, with its evidence.' })
export class SentLetterType {
  @Field(() => RequestStepKindEnum, { description: 'By which step.' })
  step!: RequestStepKind;

  @Field(() => [SentFileType], { description: 'The letter in every format.' })
  files!: readonly SentFileType[];

  @Field(() => String, {
    description: 'SHA-256 of its twin, which does not name the person and stays.',
  })
  twinSha256!: string;

  @Field(() => String, { description: 'Where the twin is.' })
  twinUrl!: string;
}
