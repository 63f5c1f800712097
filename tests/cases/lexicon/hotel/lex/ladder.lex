noise
cleanliness
