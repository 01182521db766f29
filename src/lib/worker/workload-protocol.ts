// What page and workload worker say to each other.
import type { SimulationInput, Workload } from '$lib/domain/simulate.ts';

export type WorkloadRequest = SimulationInput;

/** The workload at each desired retention, in rising order. */
export type WorkloadAnswer = readonly Workload[];
