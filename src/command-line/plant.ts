import type { RecordedChanges } from '../../seeds/recorded-changes.js';
import { BASELINE } from '../recording/recording.service.js';
import type { RecordingService } from '../recording/recording.service.js';

/** Changes recorded in one transaction: bounds memory and the size of what a failure undoes. */
const BATCH = 1000;

/** Records a history in bounded batches; `told` hears how many changes are in. */
export async function plant(
  history: Iterable<RecordedChanges>,
  recording: RecordingService,
  told: (changes: number) => void,
): Promise<number> {
  let waiting: RecordedChanges[] = [];
  let [size, done] = [0, 0];
  const flush = async (): Promise<void> => {
    await recording.recordAll(
      waiting.map(({ actor, reason, changes, recordedAt }) => {
        const action = actor === 'law-baseline' ? BASELINE : 'SEED';
        return { recording: { actor, action, reason, changes }, at: recordedAt };
      }),
    );
    done += size;
    [waiting, size] = [[], 0];
    told(done);
  };
  for (const batch of history) {
    waiting.push(batch);
    size += batch.changes.length;
    if (size >= BATCH) await flush();
  }
  if (size > 0) await flush();
  return done;
}
