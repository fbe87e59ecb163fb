import { describe, it } from '@jest/globals';
import { TO_SERVE } from '../support/application.js';
import { someDatabases } from '../support/thorough.js';
import { runManual } from './manual.js';

describe.each(someDatabases)('the manuals, on $name', (kind) => {
  it.each(['docs/register-a-processor.md', 'docs/requests.md'])(
    '%s: every operation is answered as the page says, in its order',
    (file) => runManual(file, kind),
    TO_SERVE,
  );
});
