// Words that only the simulation knows: personal data that no event, message or request may ever hold, and the secret that signs events.
export const canary = 'CANARY Quintanilla';
export const secret = 'whsec_simulation';
