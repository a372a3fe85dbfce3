import { testOddPackages } from './testOddPackages';

testOddPackages(3);
