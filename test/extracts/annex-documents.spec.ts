import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { annexes } from '../../src/extracts/formats/annexes/annexes.js';
import { ENGINES, TO_SERVE } from '../support/application.js';
import { extracting, written } from '../support/extract-source.js';
import type { Extracting } from '../support/extract-source.js';
import { converted, hasProgram } from '../support/programs.js';

const ON = '2026-11-23';
const CLOUDMAIL = 'Clauses of 2021, Module Two: Noordzee Example Insurance NV and CloudMail';

describe('the document of annexes', () => {
  let register: Extracting;
  let safeguardId: string;

  beforeAll(async () => {
    register = await extracting();
    const source = await register.sourceAt({ on: ON });
    for await (const page of source.records('safeguard')) {
      const found = page.find(({ facts }) => facts.title.startsWith(CLOUDMAIL));
      if (found) safeguardId = found.id;
    }
  }, TO_SERVE);

  afterAll(() => register.close());

  it(
    'are the same bytes every time, on both databases',
    async () => {
      const files = new Set<string>();
      for (const engine of [...ENGINES, 'sqlite'] as const) {
        const other = await extracting(engine);
        const source = await other.sourceAt({ on: ON, safeguardId });
        const [file] = await written(annexes, source);
        files.add(file?.bytes.toString('base64') ?? '');
        await other.close();
      }
      expect(files.size).toBe(1);
    },
    TO_SERVE,
  );

  (hasProgram('unzip') ? it : it.skip)(
    'are a whole archive, with every gap in yellow',
    async () => {
      const source = await register.sourceAt({ on: ON, safeguardId });
      const [file] = await written(annexes, source);
      const folder = mkdtempSync(join(tmpdir(), 'annexes-'));
      try {
        const path = join(folder, 'annexes.docx');
        writeFileSync(path, file?.bytes ?? '');
        expect(execFileSync('unzip', ['-t', path], { encoding: 'utf8' })).toContain('No errors');
        const xml = execFileSync('unzip', ['-p', path, 'word/document.xml'], { encoding: 'utf8' });
        const runs = xml.split('<w:r>').filter((run) => /\[(missing|not recorded)/.test(run));
        expect(runs.length).toBeGreaterThan(5);
        expect(runs.filter((run) => !run.includes('<w:highlight w:val="yellow"/>'))).toEqual([]);
        const core = execFileSync('unzip', ['-p', path, 'docProps/core.xml'], { encoding: 'utf8' });
        expect(core).toContain('>2026-11-23T00:00:00Z</dcterms:created>');
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );

  (hasProgram('soffice') ? it : it.skip)(
    'read the same in LibreOffice',
    async () => {
      const asked = { on: ON, safeguardId, language: 'fr' } as const;
      const [file] = await written(annexes, await register.sourceAt(asked));
      const { files, complaints } = converted(
        file?.bytes ?? Buffer.alloc(0),
        'annexes.docx',
        'txt:Text (encoded):UTF8',
      );
      expect(complaints).toEqual([]);
      const text = files.get('annexes')?.toString('utf8') ?? '';
      const found = [
        'Annexes aux clauses contractuelles types de la décision (UE) 2021/914',
        'Module 2 : transfert de responsable du traitement à sous-traitant',
        'ANNEXE I',
        'A. LISTE DES PARTIES',
        'Noordzee Example Insurance NV [inventé]',
        '[manque : rue et numéro]',
        'Importateur de données',
        'B. DESCRIPTION DU TRANSFERT',
        'Nom; Adresse électronique',
        'C. AUTORITÉ DE CONTRÔLE COMPÉTENTE',
        'ANNEXE II – MESURES TECHNIQUES ET ORGANISATIONNELLES',
        'ANNEXE III – LISTE DES SOUS-TRAITANTS ULTÉRIEURS',
        'notification reçue le 5 décembre 2025, objection possible jusqu’au 4 janvier 2026',
      ].map((each) => text.indexOf(each));
      expect(found).toEqual(found.toSorted((one, other) => one - other));
      expect(found).not.toContain(-1);
    },
    60_000,
  );
});
