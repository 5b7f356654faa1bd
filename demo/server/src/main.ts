/** Starts the demonstration: portals with the API under `/api`, and the API alone on a second port. */
import { runServer } from './run-server.js';

const running = await runServer({
  args: process.argv.slice(2),
  environment: process.env,
  print: (text) => console.log(text),
  printError: (text) => console.error(text),
});

if (running === null) process.exitCode = 1;
else {
  const stop = () => {
    // A second signal ends the process at once.
    process.once('SIGINT', () => process.exit(1)).once('SIGTERM', () => process.exit(1));
    running.stop().catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
