import { testOddPackages } from './testOddPackages';

testOddPackages(2);
