# Which factor keeps its code when two claim the same words: the codebook's
# rule 11. Highest first; factors on one rung both keep theirs, and so does
# every factor that is not named here.
crisis_safety
technical_reliability
cost_billing
privacy_confidentiality
chatbot_interaction / human_guidance / social_connectedness
symptom_impact
health_insight
control_autonomy
personalization_fit
content_quality
usability_design
perceived_usefulness
