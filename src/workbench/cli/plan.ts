import { exitCodes, main, tellUnforeseen } from './main';

const print = {
  report: (text: string) => process.stdout.write(text),
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
