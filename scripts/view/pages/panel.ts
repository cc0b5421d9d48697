import type { Badge, Run, Shell } from '../pages.ts';

export interface DossierPage {
  page: 'dossiers';
  shell: Shell;
  heading: string;
  lead: Run[];
  volumes: {
    number: string;
    title: string;
    badge: Badge;
    /** Link to the PDF when it was rendered. */
    href: string | null;
    detail: string;
    /** Linked to where the same is shown on the site. */
    sections: { title: string; count: string; href?: string | null }[];
    slots: { title: string; state: string }[];
  }[];
  /** Letters to sign, where there are any and the reader is the owner. */
  letters: {
    title: string;
    lead: string;
    rows: { title: string; about: string; purpose: string; files: { text: string; href: string }[] }[];
  } | null;
  verify: string[];
}

/** What the panel votes on: each item with what it rests on, how that stands, and what members have said of it. */
export interface PanelPage {
  page: 'panel';
  shell: Shell;
  heading: string;
  lead: Run[];
  /** Empty while there is no panel, and for an audience that may not know it. */
  members: { name: string; detail: string; opinion: Run; overall: string; dissent: string }[];
  groups: {
    title: string;
    items: {
      id: string;
      title: string;
      /** How the material stands; never whether it conforms. */
      badge: Badge;
      fraction: string;
      clause: Run;
      basis: { link: Run; badge: Badge; fraction: string }[];
      /** Verdicts given, counted by word. */
      verdicts: Badge[];
      remarks: { text: string; by: Run }[];
    }[];
  }[];
}
