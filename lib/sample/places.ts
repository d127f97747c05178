/** A business district of a city: its zip code, about where it is, and how its prices compare with the country's. */
export interface Place {
  city: string;
  state: string;
  zip: string;
  latitude: number;
  longitude: number;
  prices: number;
}

const place = (
  city: string,
  state: string,
  zip: string,
  latitude: number,
  longitude: number,
  prices: number,
): Place => ({ city, state, zip, latitude, longitude, prices });

/** Cities across the country, zips with leading zeros among them. */
export const places: readonly Place[] = [
  place("New York", "NY", "10016", 40.7459, -73.9781, 2.4),
  place("Brooklyn", "NY", "11201", 40.6943, -73.9893, 1.9),
  place("Buffalo", "NY", "14202", 42.8867, -78.8784, 0.7),
  place("Newark", "NJ", "07102", 40.7357, -74.1724, 1.1),
  place("Jersey City", "NJ", "07302", 40.7178, -74.0431, 1.6),
  place("Hartford", "CT", "06103", 41.7658, -72.6734, 0.8),
  place("Boston", "MA", "02110", 42.3572, -71.0514, 1.9),
  place("Cambridge", "MA", "02142", 42.3625, -71.0842, 2.0),
  place("Providence", "RI", "02903", 41.8236, -71.4128, 0.9),
  place("Portland", "ME", "04101", 43.6591, -70.2568, 0.9),
  place("Philadelphia", "PA", "19103", 39.9526, -75.1743, 1.1),
  place("Pittsburgh", "PA", "15222", 40.4432, -79.9951, 0.8),
  place("Baltimore", "MD", "21202", 39.2937, -76.6075, 0.9),
  place("Washington", "DC", "20005", 38.9044, -77.0316, 1.7),
  place("Arlington", "VA", "22209", 38.8951, -77.0721, 1.4),
  place("Richmond", "VA", "23219", 37.5407, -77.436, 0.9),
  place("Raleigh", "NC", "27601", 35.7796, -78.6382, 1.0),
  place("Charlotte", "NC", "28202", 35.2271, -80.8431, 1.1),
  place("Charleston", "SC", "29401", 32.7798, -79.9372, 1.1),
  place("Atlanta", "GA", "30309", 33.7867, -84.3833, 1.1),
  place("Jacksonville", "FL", "32202", 30.3266, -81.6556, 0.9),
  place("Orlando", "FL", "32801", 28.5413, -81.3758, 1.0),
  place("Tampa", "FL", "33602", 27.9517, -82.4588, 1.1),
  place("Miami", "FL", "33131", 25.7655, -80.1895, 1.6),
  place("Nashville", "TN", "37203", 36.1528, -86.7906, 1.2),
  place("Memphis", "TN", "38103", 35.1443, -90.0525, 0.7),
  place("Louisville", "KY", "40202", 38.2542, -85.7594, 0.8),
  place("Cincinnati", "OH", "45202", 39.1031, -84.512, 0.8),
  place("Columbus", "OH", "43215", 39.9612, -82.9988, 0.9),
  place("Cleveland", "OH", "44114", 41.5034, -81.6934, 0.7),
  place("Detroit", "MI", "48226", 42.3314, -83.0458, 0.7),
  place("Indianapolis", "IN", "46204", 39.7684, -86.1581, 0.8),
  place("Chicago", "IL", "60606", 41.8819, -87.6371, 1.2),
  place("Milwaukee", "WI", "53202", 43.0451, -87.9023, 0.8),
  place("Minneapolis", "MN", "55402", 44.9762, -93.2711, 1.0),
  place("St. Louis", "MO", "63101", 38.6317, -90.1925, 0.7),
  place("Kansas City", "MO", "64106", 39.1042, -94.5716, 0.8),
  place("Omaha", "NE", "68102", 41.2587, -95.9378, 0.8),
  place("New Orleans", "LA", "70112", 29.9562, -90.0755, 0.9),
  place("Houston", "TX", "77002", 29.7566, -95.3655, 0.9),
  place("Austin", "TX", "78701", 30.2711, -97.7437, 1.3),
  place("San Antonio", "TX", "78205", 29.4246, -98.4863, 0.9),
  place("Dallas", "TX", "75201", 32.7876, -96.7985, 1.1),
  place("Oklahoma City", "OK", "73102", 35.4689, -97.5195, 0.7),
  place("Denver", "CO", "80202", 39.7491, -104.9946, 1.2),
  place("Albuquerque", "NM", "87102", 35.0844, -106.6504, 0.8),
  place("Phoenix", "AZ", "85004", 33.4511, -112.0692, 1.1),
  place("Las Vegas", "NV", "89101", 36.1716, -115.1391, 1.0),
  place("Reno", "NV", "89501", 39.5261, -119.8126, 1.0),
  place("Salt Lake City", "UT", "84101", 40.7559, -111.8967, 1.1),
  place("Boise", "ID", "83702", 43.6187, -116.2146, 1.0),
  place("Seattle", "WA", "98101", 47.6101, -122.3344, 1.6),
  place("Portland", "OR", "97204", 45.5184, -122.6741, 1.1),
  place("Sacramento", "CA", "95814", 38.5805, -121.4931, 1.2),
  place("San Francisco", "CA", "94105", 37.7898, -122.3942, 2.1),
  place("Oakland", "CA", "94612", 37.8087, -122.2697, 1.4),
  place("San Jose", "CA", "95113", 37.3337, -121.8907, 1.7),
  place("Los Angeles", "CA", "90017", 34.0522, -118.2637, 1.8),
  place("San Diego", "CA", "92101", 32.7194, -117.1628, 1.6),
  place("Honolulu", "HI", "96813", 21.3075, -157.8581, 1.6),
];
