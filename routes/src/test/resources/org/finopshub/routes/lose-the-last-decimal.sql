-- What a rounding fault would do to every quantity a run computes.
CREATE FUNCTION mart.lose_the_last_decimal() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    NEW.billed_cost := NEW.billed_cost - 0.000000000000000001;
    RETURN NEW;
END
$$;
CREATE TRIGGER lose_the_last_decimal
    BEFORE INSERT ON mart.fact_quantity
    FOR EACH ROW EXECUTE FUNCTION mart.lose_the_last_decimal();
