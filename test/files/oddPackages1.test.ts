import { testOddPackages } from './testOddPackages';

testOddPackages(1);
