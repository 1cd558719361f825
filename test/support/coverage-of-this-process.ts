/*
 * c8 would also measure the programs that tests start. Those are compiled in other ways, their positions differ, and merged
 * with this process's they make lines look unreached that are not.
 */
delete process.env.NODE_V8_COVERAGE;
