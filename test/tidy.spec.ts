import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { RULES } from '../src/domain/coverage/rules.js';

const root = new URL('..', import.meta.url).pathname;

function filesIn(folder: string): readonly string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replace(root, ''));
}

const code = ['src', 'entities', 'graphql', 'seeds', 'test', 'bench']
  .flatMap(filesIn)
  .filter((file) => /\.(ts|mjs|js)$/.test(file));

const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

describe('the house', () => {
  it('has no drawer for odds and ends', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|shared|misc|index)(\.|\/)/;
    expect(code.filter((file) => drawers.test(file))).toEqual([]);
  });

  it('leaves nothing for later', () => {
    const later = new RegExp(['TO', 'DO|FIX', 'ME|XX', 'X'].join(''));
    expect(code.filter((file) => later.test(read(file)))).toEqual([]);
  });

  it('has a spec and a citation for every rule, and no rule that is not in the list', () => {
    const ids = RULES.map(({ id }) => id).toSorted();
    const rules = filesIn('src/domain/coverage/rules').map(
      (file) => file.match(/([^/]+)\.ts$/)?.[1],
    );
    const specs = filesIn('test/domain/coverage/rules').map(
      (file) => file.match(/([^/]+)\.spec\.ts$/)?.[1],
    );
    expect(rules.toSorted()).toEqual(ids);
    expect(specs.filter((name) => name !== undefined).toSorted()).toEqual(ids);
    for (const { citation } of RULES) expect(Object.values(citation).join('')).not.toBe('');
  });

  it('reads versions as of a moment, in stores only', () => {
    const readers = code.filter(
      (file) =>
        /^(src|graphql)\//.test(file) &&
        !file.includes('/migrations/') &&
        /FROM \S*_version/.test(read(file)),
    );
    for (const file of readers) {
      expect([file, /\.store\.ts$|data-flow-(reads|conditions)\.ts$/.test(file)]).toEqual([
        file,
        true,
      ]);
      const whole = ['src/law/law.store.ts', 'src/coverage/touched-flows.store.ts'];
      if (!whole.includes(file))
        expect([
          file,
          /(asOf|knownAsOf)\(/.test(read(file)) || read(file).includes(':open'),
        ]).toEqual([file, true]);
    }
  });
});
