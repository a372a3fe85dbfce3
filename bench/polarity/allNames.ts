import { councils } from './names/councils';
import { eighthUnseen } from './names/eighthUnseen';
import { eighthUnseenServices } from './names/eighthUnseenServices';
import { eleventhUnseen } from './names/eleventhUnseen';
import { emergencyServices } from './names/emergencyServices';
import { fifthUnseen } from './names/fifthUnseen';
import { fifthUnseenServices } from './names/fifthUnseenServices';
import { fourthUnseen } from './names/fourthUnseen';
import { fourthUnseenServices } from './names/fourthUnseenServices';
import { health } from './names/health';
import { housing } from './names/housing';
import { nationalIndicators } from './names/nationalIndicators';
import { ninthUnseen } from './names/ninthUnseen';
import { ninthUnseenServices } from './names/ninthUnseenServices';
import { secondUnseen } from './names/secondUnseen';
import { seventhUnseen } from './names/seventhUnseen';
import { seventhUnseenServices } from './names/seventhUnseenServices';
import { sixthUnseen } from './names/sixthUnseen';
import { sixthUnseenServices } from './names/sixthUnseenServices';
import { sixthUnseenBodies } from './names/sixthUnseenBodies';
import { tenthUnseen } from './names/tenthUnseen';
import { twelfthUnseen } from './names/twelfthUnseen';
import { thirteenthUnseen } from './names/thirteenthUnseen';
import { thirdUnseen } from './names/thirdUnseen';
import { universities } from './names/universities';
import { writtenAfter } from './names/writtenAfter';
import { readNames, type MeasureName } from './readNames';

/** Common names of measures with the direction that is better. */
export const allNames: readonly MeasureName[] = [
  ...readNames([
    ...nationalIndicators,
    ...councils,
    ...health,
    ...emergencyServices,
    ...housing,
    ...universities,
  ]),
  ...readNames(writtenAfter, 'written after'),
  ...readNames(secondUnseen, 'second unseen'),
  ...readNames(thirdUnseen, 'third unseen'),
  ...readNames([...fourthUnseen, ...fourthUnseenServices], 'fourth unseen'),
  ...readNames([...fifthUnseen, ...fifthUnseenServices], 'fifth unseen'),
  ...readNames([...sixthUnseen, ...sixthUnseenServices, ...sixthUnseenBodies], 'sixth unseen'),
  ...readNames([...seventhUnseen, ...seventhUnseenServices], 'seventh unseen'),
  ...readNames([...eighthUnseen, ...eighthUnseenServices], 'eighth unseen'),
  ...readNames([...ninthUnseen, ...ninthUnseenServices], 'ninth unseen'),
  ...readNames(tenthUnseen, 'tenth unseen'),
  ...readNames(eleventhUnseen, 'eleventh unseen'),
  ...readNames(twelfthUnseen, 'twelfth unseen'),
  ...readNames(thirteenthUnseen, 'thirteenth unseen'),
];
