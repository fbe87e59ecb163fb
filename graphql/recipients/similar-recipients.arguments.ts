import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Max, MaxLength, MinLength, Min } from 'class-validator';
import { MOST_ON_PAGE, MOST_TEXT } from '../limits/limits.js';
import { CountryCodeScalar } from '../scalars/country-code.scalar.js';

/** What is known so far of somebody who may be on record already. */
@ArgsType()
export class SimilarRecipientsArguments {
  @Field(() => String, {
    description: `Its name, as far as it is typed; 1 to ${MOST_TEXT} characters.`,
  })
  @MinLength(1)
  @MaxLength(MOST_TEXT)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its number in a trade register.' })
  @IsOptional()
  @MaxLength(MOST_TEXT)
  registrationNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Its web address.' })
  @IsOptional()
  @MaxLength(MOST_TEXT)
  website?: string | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description:
      'Where it is established: registration numbers of two known countries are never the same.',
  })
  establishedIn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A recipient that is left out, such as the one being revised.',
  })
  @IsOptional()
  @IsUUID()
  except?: string | null;

  @Field(() => Int, { defaultValue: 10, description: `How many at most, 1 to ${MOST_ON_PAGE}.` })
  @Min(1)
  @Max(MOST_ON_PAGE)
  first!: number;
}
