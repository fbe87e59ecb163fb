import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import type { Configuration } from '../configuration.js';
import { newRequestKey } from '../requests/request-keys.js';
import { ErasureWatch } from '../requests/erasure-watch.js';
import { RequesterService } from '../requests/requester.service.js';
import { withServices } from './ground.js';
import type { Which } from './ground.js';
import { OPERATOR } from './operator.js';
import { demonstration } from './option-values.js';

/** The keys under which requesters are kept, and how long they are. */
export function addRequests(root: Command, configuration: Configuration): void {
  const requests = root.command('requests').description('who asked: keys, and how long it is kept');
  requests
    .command('new-key')
    .description('make a key for REQUEST_KEYS and show it; nothing is kept of it')
    .argument('<name>', 'what the key is called')
    .action((name: string) => print(`${newRequestKey(name)}\n`));
  requests
    .command('rotate-keys')
    .description('wrap the key of every request under the first of REQUEST_KEYS')
    .option(...demonstration)
    .action(async (which: Which) => print(await withServices(configuration, which, rotate)));
  requests
    .command('erase-due')
    .description('erase who asked where the request was closed for REQUESTER_KEPT_DAYS')
    .option(...demonstration)
    .action(async (which: Which) => print(await withServices(configuration, which, eraseDue)));
}

async function rotate(services: INestApplicationContext): Promise<string> {
  const wrapped = await services.get(RequesterService).rotate(OPERATOR.id);
  return `${wrapped} keys of requests were wrapped anew.\n`;
}

async function eraseDue(services: INestApplicationContext): Promise<string> {
  return `${await services.get(ErasureWatch).look()} requesters were erased.\n`;
}

function print(text: string): void {
  process.stdout.write(text);
}
