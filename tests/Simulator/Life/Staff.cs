using Competence.Client;

namespace Competence.Simulator.Life;

/// <param name="Manager">Whom one works for; null at the top.</param>
public sealed record Post(string Unit, string Role, string? Manager);

/// <param name="Parent">Null at the top.</param>
public sealed record Place(string Key, string Name, string? Parent, bool IsSite);

/// <param name="Start">The first day of the employment.</param>
public sealed record Worker(string Key, string GivenName, string FamilyName, string Email, string Title, DateOnly Start, Post Post, decimal Hours = 40, string Locale = "sv");

/// <summary>Something to learn from.</summary>
/// <param name="Hours">What it takes.</param>
/// <param name="Cost">What it costs a person, in SEK.</param>
/// <param name="For">What people are enrolled in it for; null: nobody is, and what it is for follows from their gaps.</param>
/// <param name="Skill">What it leads to, at <see cref="Level"/>; null: no skill.</param>
public sealed record Course(string Key, string Title, decimal Hours, decimal Cost, LearningBasis? For = null, string? Skill = null)
{
    public const int Level = 3;
}

/// <param name="Criticality">1 (nice to have) to 5 (the business stops without it).</param>
public sealed record Skill(string Key, SkillKind Kind, int Criticality);

/// <summary>What a role asks of one skill.</summary>
/// <param name="Level">1-5.</param>
/// <param name="Importance">1-5.</param>
public sealed record Demand(int Level, int Importance);

/// <summary>Who works here at the end: what a life leads up to.</summary>
/// <param name="Steady">Whose own places never change: a story is told of them.</param>
/// <param name="Skills">What is rated; empty where ratings come from elsewhere.</param>
/// <param name="Courses">What there is to learn from.</param>
public sealed record Staff(
    IReadOnlyList<Place> Units, IReadOnlyList<Worker> People, IReadOnlySet<string> Steady, IReadOnlyList<Skill> Skills, IReadOnlyList<Course> Courses)
{
    /// <summary>By role and skill; empty where roles come from elsewhere.</summary>
    public IReadOnlyDictionary<(string Role, string Skill), Demand> Asked { get; init; } = new Dictionary<(string, string), Demand>();

    public IReadOnlySet<string> Managers { get; } = People.Select(p => p.Post.Manager).OfType<string>().ToHashSet();
}

/// <summary>How lively it is; parts of those who work here, a year.</summary>
/// <param name="ThroughOpenings">Of hires, and of moves to another role, how many a described opening led to.</param>
/// <param name="Conversations">Of people, how many have a conversation the first spring.</param>
/// <param name="MoreConversations">How many more each spring.</param>
/// <param name="TalksRemain">Of conversations that are agreed on and never held, how many are not called off either.</param>
/// <param name="Plans">Of people, how many make a development plan.</param>
/// <param name="Mentoring">Of those who lead nobody, how many are in a pair in each round.</param>
/// <param name="PairsEnd">So many days before today the last pairs have parted; 0: some go on.</param>
/// <param name="Answers">Of those whom a pulse asks, how many answer.</param>
public sealed record Pace(
    double Turnover = .11, double Mobility = .06, double ThroughOpenings = .65, double Conversations = .5, double MoreConversations = .22, double Learning = .5,
    double Plans = .35, double Mentoring = .2, int PairsEnd = 0, double Answers = .78, double TalksRemain = .4)
{
    public static readonly Pace Usual = new();
}
