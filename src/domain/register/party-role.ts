/** What a party does with the data in one flow (GDPR 4(7), 26, 4(8), 28(4)). */
export type PartyRole = 'CONTROLLER' | 'JOINT_CONTROLLER' | 'PROCESSOR' | 'SUB_PROCESSOR';
