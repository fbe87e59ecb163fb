/** What linked data cannot say of the register, however it is written down. */
export const NOT_EXPRESSED = ['TWO_CLOCKS', 'REASONS', 'STANDINGS', 'EVENTS'] as const;
