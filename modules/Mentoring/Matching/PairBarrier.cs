namespace Competence.Mentoring.Matching;

/// <summary>Why two people may not be paired.</summary>
public enum PairBarrier
{
    SamePerson, NotAMentor, NotAMentee, NotOfPairs, MenteeLeadsNobody, ManagerOfTheMentee, ManagerOfTheMentor,
    Excluded, PartnersNow, PartnersLately, MenteeFull, MentorFull,
}

internal static class PairBarriers
{
    private const int MonthsApart = 12;

    /// <summary>Null where the two may be paired (mentoring.md, States). That the mentor is full is said of those alone who else could be.</summary>
    public static PairBarrier? Between(Participant mentee, Participant mentor, MentoringKind kind, DateOnly today)
    {
        if (mentee.PersonId == mentor.PersonId) return PairBarrier.SamePerson;
        if (mentor.Mentor is not { } gives) return PairBarrier.NotAMentor;
        if (mentee.Mentee is not { } takes) return PairBarrier.NotAMentee;
        if (kind == MentoringKind.Circle) return PairBarrier.NotOfPairs;
        if (kind.IsForLeaders() && !mentee.IsLeader) return PairBarrier.MenteeLeadsNobody;
        var consents = takes.ConsentsTo.Contains(mentor.PersonId);
        if (InLine(kind, mentee.Managers.Contains(mentor.PersonId), mentor.Managers.Contains(mentee.PersonId), consents) is { } inLine) return inLine;
        if (mentee.Excludes.AsSpan().Contains(mentor.PersonId) || mentor.Excludes.AsSpan().Contains(mentee.PersonId)) return PairBarrier.Excluded;
        if (takes.Mentors.AsSpan().Contains(mentor.PersonId) || gives.Mentees.AsSpan().Contains(mentee.PersonId)) return PairBarrier.PartnersNow;
        if ((Lately(mentee, mentor, today) || Lately(mentor, mentee, today)) && !AskedFor(mentee, mentor)) return PairBarrier.PartnersLately;
        if (takes.Free == 0) return PairBarrier.MenteeFull;
        return gives.Free == 0 ? PairBarrier.MentorFull : null;
    }

    /// <summary>Nobody from the mentee's line of managers, but a coach by consent; and where both give, nobody from the mentor's.</summary>
    public static PairBarrier? InLine(MentoringKind kind, bool mentorLeads, bool menteeLeads, bool consents) =>
        mentorLeads && !(kind == MentoringKind.LeaderCoaching && consents) ? PairBarrier.ManagerOfTheMentee
        : menteeLeads && kind is (MentoringKind.Reverse or MentoringKind.Peer) ? PairBarrier.ManagerOfTheMentor
        : null;

    private static bool Lately(Participant one, Participant other, DateOnly today) =>
        one.LastPartner is { } last && last.PersonId == other.PersonId && last.EndedOn.AddMonths(MonthsApart) > today;

    private static bool AskedFor(Participant mentee, Participant mentor) =>
        mentee.AskedFor.Contains(mentor.PersonId) || mentor.AskedFor.Contains(mentee.PersonId);
}
