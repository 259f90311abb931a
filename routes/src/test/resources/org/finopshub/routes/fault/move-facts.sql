-- Take the facts of the tests' month there, and let a page take a tenth of what it could.
ALTER TABLE ledger.fact_charge_2024_01
  SET (fillfactor = 10),
  SET TABLESPACE small_disk
