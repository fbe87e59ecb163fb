// Loaded into the measured server: says at its end how long its event loop was held up at most.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 5 });
// What happens while modules load is not what a request waits for.
setTimeout(() => delay.enable(), 3000).unref();
// A measured stretch begins.
process.on('SIGUSR2', () => delay.reset());
process.prependListener('SIGTERM', () => {
  process.stdout.write(`\nstall ${Math.round(delay.max / 1e6)}\n`);
});
