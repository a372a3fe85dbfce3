/** Plain words of councils' papers, for the cells of generated layouts. */
export const indicators = [
  'Percentage of homes let within 28 days',
  'Complaints answered within 10 working days',
  'Rent collected as a share of rent due',
  'Number of households in temporary accommodation',
  'Average time to re-let a property',
  'Residents satisfied with repairs',
  'Delayed transfers of care',
  'Children who are school ready at age five',
  'Number of rough sleepers found',
  'Referrals that are repeats within 12 months',
  'Library visits',
  'Apprenticeships begun',
  'Carers who had an assessment',
  'Fly tips removed within one working day',
  'Planning applications decided in time',
  'Household waste sent for recycling',
];
export const actions = [
  'Renew the homelessness strategy',
  'Open the new hostel in Middle Street',
  'Procure a contract for repairs',
  'Review the carers pathway',
  'Publish the annual report of the safeguarding board',
  'Refurbish the community centre',
  'Recruit two social workers',
  'Consult tenants on the new charter',
  'Move the library catalogue to a new system',
  'Agree the plan for early help',
];
export const risks = [
  'Failure to safeguard a child or an adult',
  'Loss of a main contractor',
  'Fire in a residential block',
  'Staff working alone come to harm',
  'Data of residents is lost or stolen',
  'Savings are not delivered',
  'A public health outbreak',
  'School places fall short of demand',
  'Buildings cannot be used',
];
export const services = [
  'Adult social care',
  'Housing services',
  'Education and early years',
  'Libraries',
  'Public health',
  'Commissioning',
  'Waste and street scene',
  'Community safety',
  'Adult skills',
];
export const sources = [
  'Grants from government',
  'Council tax',
  'Business rates',
  'Fees and charges',
  'City Fund',
  'Rents',
  'Contributions of the NHS',
];
export const criteria = [
  'Leadership and commitment',
  'Knowing our communities',
  'Diverse and engaged workforce',
  'Responsive services',
  'Involving people',
];
export const sections = [
  'Our aims and objectives are',
  'Our major workstreams this year will be',
  "What's changed since last year",
  'Last year we',
  'This year we will',
  'Strategic commitments',
];
export const settings = ['Department', 'Plan year', 'Quarter', 'Tolerance', 'Polarity', 'Colours'];
export const people = [
  'Amina Khan',
  'J. Smith',
  'Head of Housing',
  'Assistant Director, People',
  'P. Okafor',
];
export const sentences = [
  'Two posts were vacant until June and are filled now.',
  'The contractor has changed its rota.',
  'A new procedure was agreed with partners.',
  'More families asked for help than expected.',
  'Work is under way with the hospital.',
];
export const paragraphs = [
  'People of all ages and backgrounds live in safe communities, and our homes are safe and well maintained.',
  'We commissioned a new service for carers, and 120 of them have used it since it opened in the autumn.',
  'Demand for temporary accommodation grew in every quarter, and the cost of it with it.',
  'The department brings its teams together in one building and one budget from April.',
];
/** Figures of one list, each in its own unit, as officers type them. */
export const figures = ['94.2%', '12.4', '£3.2m', '1,204', '18 days', '0.71', 'N/A', '87%'];
export const targets = ['95%', '<12', '£3.5m', '1,250', '20 days', '0.80', 'Monitor only', '≥85%'];
export const courses = [
  'Data protection',
  'Fire safety',
  'Safeguarding level 1',
  'Manual handling',
  'Equality in the workplace',
  'Cyber security',
];
export const staff = ['A Smith', 'B Jones', 'C Patel', 'D Evans', 'E Macdonald', 'F Ahmed', 'G Brown'];
export const projects = [
  'New civic offices',
  'Customer relations system',
  'Leisure centre refurbishment',
  'Town centre public realm',
  'Depot relocation',
  'Fleet replacement',
];
export const wards = ['Abbey', 'Castle', 'Docklands', 'Eastfield', 'Queensway', 'Riverside', 'St Mary'];
export const questions = [
  'I am proud to work for the council',
  'My manager gives me useful feedback',
  'I have the tools to do my job well',
  'I feel safe at work',
  'I would recommend the council as an employer',
];
export const assets = [
  'Ford Transit',
  'Gritter',
  'Town hall boiler',
  'Sports pavilion',
  'Salt barn',
  'Server room',
];
export const months = [
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
  'January',
  'February',
  'March',
];
