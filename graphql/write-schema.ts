import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { schemaText } from './print-schema.js';

writeFileSync('graphql/schema.graphql', await schemaText());
