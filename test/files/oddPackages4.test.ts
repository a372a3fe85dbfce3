import { testOddPackages } from './testOddPackages';

testOddPackages(4);
