namespace Competence.Mentoring.Matching;

/// <summary>What a run proposes, to be looked at and changed before it is published.</summary>
/// <param name="Pairs">By mentee and mentor.</param>
/// <param name="Unmatched">Those on either side who have a place left and nobody in it, by person.</param>
/// <param name="Total">Of the scores.</param>
internal sealed record MatchPlan(IReadOnlyList<MatchedPair> Pairs, IReadOnlyList<UnmatchedPerson> Unmatched, double Total);

/// <param name="Total">0 to 1, the parts weighed as the programme does.</param>
internal sealed record MatchedPair(Guid MenteeId, Guid MentorId, PairScore Score, double Total);

/// <param name="Side">As what the person found nobody.</param>
internal sealed record UnmatchedPerson(Guid PersonId, MatchSide Side, UnmatchedReason Reason);

public enum MatchSide { Mentee, Mentor }

/// <summary>
/// Why somebody has nobody. <see cref="PlacesTaken"/>: all whom a mentee may be paired with are full, before the run or by it.
/// <see cref="MenteesHaveOthers"/>: all whom a mentor may be paired with have found others. <see cref="TakenOut"/>: by hand.
/// <see cref="NotPairedYet"/>: somebody is there, and nobody has paired them.
/// </summary>
public enum UnmatchedReason { NothingInCommon, NobodyAllowed, PlacesTaken, MenteesHaveOthers, TakenOut, NotPairedYet }
