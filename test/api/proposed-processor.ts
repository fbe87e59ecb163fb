import { demonstrationId } from '../../seeds/demonstration/demonstration-id.js';

export const noordzee = demonstrationId('recipient', 'noordzee');
export const from = '2026-11-23';

/** Half a proposal: a company, and what it would do. */
export const COMPANY = {
  recordRecipient: {
    as: 'nagpur',
    from,
    facts: {
      kind: 'SERVICE_PROVIDER',
      legalName: 'Nagpur Support Example Pvt Ltd',
      establishedIn: 'IN',
      serviceTypes: ['customer_service'],
    },
  },
};
export const FLOW = {
  recordDataFlow: {
    as: 'calls',
    from,
    facts: {
      exporterId: noordzee,
      recipientId: '#nagpur',
      destination: 'IN',
      exporterRole: 'CONTROLLER',
      recipientRole: 'PROCESSOR',
      dataSubjects: ['policy_holder'],
      dataCategories: ['name', 'phone_number', 'financial_and_health_information'],
      purposes: ['claims_handling'],
      staffData: false,
    },
  },
};

/** The papers of the other half. */
export const PAPERS = [
  {
    recordSafeguard: {
      as: 'clauses',
      from,
      facts: {
        code: 'EU-46-2-C-SCC2021-M2',
        title: 'Clauses of 2021, Module Two',
        parties: [
          { recipientId: noordzee, side: 'EXPORTER', joinedOn: from },
          { recipientId: '#nagpur', side: 'IMPORTER', joinedOn: from },
        ],
        executedOn: from,
        annexes: {
          descriptionOfTransfer: 'Names, numbers and claims of policy holders, to answer calls',
          competentAuthority: 'Belgian Data Protection Authority',
          securityMeasures: 'Encryption in transit and at rest',
          subProcessors: 'None',
        },
      },
    },
  },
  {
    recordTransferImpactAssessment: {
      from: '2026-11-20',
      facts: {
        exporterId: noordzee,
        recipientId: '#nagpur',
        territory: 'IN',
        safeguardId: '#clauses',
        completedOn: '2026-11-20',
        conclusion: 'POSITIVE_WITH_MEASURES',
        measures: ['Encryption in transit and at rest'],
        reviewDueOn: '2027-11-20',
      },
    },
  },
  {
    recordProcessingAgreement: {
      from,
      facts: {
        controllerId: noordzee,
        processorId: '#nagpur',
        signedOn: from,
        points: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
        subProcessorAuthorisation: 'SPECIFIC',
      },
    },
  },
];
