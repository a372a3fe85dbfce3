import { exitCodes, main, tellUnforeseen } from './main';

/** Characters that are written at once: a long report written whole would stand in memory twice. */
const pieceLength = 1 << 20;

function report(text: string): void {
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + pieceLength, text.length);
    // The two halves of a sign beyond the first 65,536 stay together.
    if (/[\ud800-\udbff]$/.test(text.slice(end - 1, end))) end += 1;
    process.stdout.write(text.slice(at, end));
    at = end;
  }
}

const print = {
  report,
  fault: (text: string) => process.stderr.write(text),
};
const args = process.argv.slice(2);

// Until the command has ended, to stop for want of anything to wait for is no success.
process.exitCode = exitCodes.unforeseen;

let isOver = false;
const end = (code: number): void => {
  isOver = true;
  process.exitCode = code;
};
const fail = (error: unknown): void => {
  if (!isOver) end(tellUnforeseen(error, args, print));
};
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
process.on('beforeExit', () => fail(new Error('The command was never answered')));

// Whoever reads what is printed may have seen enough ("| head").
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') fail(error);
  });

void main(args, print).then(end, fail);
