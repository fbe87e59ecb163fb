import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ORPHANED_TYPES, RESOLVERS } from './resolvers.js';

/** The schema as text, sorted; needs no database. */
export async function schemaText(): Promise<string> {
  const application = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  const factory = application.get(GraphQLSchemaFactory);
  const schema = await factory.create([...RESOLVERS], { orphanedTypes: [...ORPHANED_TYPES] });
  await application.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
