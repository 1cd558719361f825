/*
 * c8 would also measure the programs that tests start. Those are compiled in other ways, their positions differ, and merged
 * with this process's they make lines look unreached that are not. For the same reason no test awaits at its top level or imports by a call: Node
 * would load that test in another way than the rest, and the product with it a second time.
 */
delete process.env.NODE_V8_COVERAGE;
