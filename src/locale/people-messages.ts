/** Several people on one device: who it is for, and who is forgotten. */
export interface PeopleMessages {
  readonly whoFor: string;
  readonly someoneElse: string;
  readonly name: string;
  /** What somebody is called who gave no name. */
  readonly me: string;
  readonly numbered: (number: string) => string;
  readonly onDevice: string;
  readonly forget: (name: string) => string;
  readonly forgetAll: string;
  readonly forgotten: (name: string) => string;
}
