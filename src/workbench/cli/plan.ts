import { main } from './main';

const print = {
  report: (text: string) => process.stdout.write(text),
  fault: (text: string) => process.stderr.write(text),
};

void main(process.argv.slice(2), print).then((code) => {
  process.exitCode = code;
});
