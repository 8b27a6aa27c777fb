namespace Competence.Mentoring.Matching;

/// <summary>What a matching has to know of one who takes part, as mentor, as mentee or as both.</summary>
/// <param name="Managers">Whoever leads the person, at any distance.</param>
internal sealed record Participant(Guid PersonId, Guid UnitId, bool IsLeader, Guid[] Managers)
{
    /// <summary>Null where the person is not a mentor.</summary>
    public MentorSide? Mentor { get; init; }

    /// <summary>Null where the person is not a mentee.</summary>
    public MenteeSide? Mentee { get; init; }

    public string[] Languages { get; init; } = [];
    public Guid? SiteId { get; init; }
    public bool Remote { get; init; } = true;
    public HalfDays Availability { get; init; }

    /// <summary>Whom the person does not want to be paired with.</summary>
    public Guid[] Excludes { get; init; } = [];

    /// <summary>Whom the person has asked for by name.</summary>
    public Guid[] AskedFor { get; init; } = [];

    /// <summary>Whom the person was last paired with, and until when.</summary>
    public LastPartner? LastPartner { get; init; }
}

/// <param name="Offers">The person's level, 0 to 5, in each skill offered.</param>
/// <param name="HelpsWith">Of the programme's goals.</param>
/// <param name="Mentees">Those the mentor has now.</param>
internal sealed record MentorSide(IReadOnlyDictionary<Guid, double> Offers, string[] HelpsWith, Guid[] Mentees, int Places = 2)
{
    public int Free => Math.Max(0, Places - Mentees.Length);
}

/// <param name="Goals">Of the programme's goals.</param>
/// <param name="Mentors">Those the mentee has now.</param>
/// <param name="ConsentsTo">Managers of their own that the person agrees to be coached by.</param>
internal sealed record MenteeSide(
    IReadOnlyList<SoughtSkill> Seeks, string[] Goals, Guid[] Mentors, Guid[] ConsentsTo, int Places = 1)
{
    public int Free => Math.Max(0, Places - Mentors.Length);
}

/// <param name="Want">How much, more than 0.</param>
/// <param name="Level">The mentee's, 0 to 5.</param>
internal sealed record SoughtSkill(Guid SkillId, double Want, double Level);

internal sealed record LastPartner(Guid PersonId, DateOnly EndedOn);
