// Who people are and what they may see.

export type Role = 'officer' | 'focal_point' | 'leader' | 'monitor' | 'inspector' | 'admin';

export interface Person {
  readonly id: number;
  readonly staffCode: string;
  readonly fullName: string;
  readonly position: string;
  readonly unit: string;
  /** registry code, or "text:<folded name>" */
  readonly agencyKey: string;
  readonly agencyName: string;
  readonly role: Role;
  readonly revoked: boolean;
}

/**
 * Which tasks a person may see: everybody's, those that some agencies lead or coordinate, or none. An argument of every read
 * in task/store.
 */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'agencies' /** own agency first, then the collectives it belongs to */; readonly keys: readonly string[] }
  | { readonly kind: 'none' };
