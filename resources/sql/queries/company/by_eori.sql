-- The company of an EORI.
SELECT * FROM company WHERE eori = :eori
