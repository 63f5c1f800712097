# Who keeps words that two factors claim.
technical_reliability
cost_billing
usability_design
