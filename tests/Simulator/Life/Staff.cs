namespace Competence.Simulator.Life;

/// <param name="Manager">Whom one works for; null at the top.</param>
public sealed record Post(string Unit, string Role, string? Manager);

/// <param name="Parent">Null at the top.</param>
public sealed record Place(string Key, string Name, string? Parent, bool IsSite);

/// <param name="Start">The first day of the employment.</param>
public sealed record Worker(string Key, string GivenName, string FamilyName, string Email, string Title, DateOnly Start, Post Post, decimal Hours = 40, string Locale = "sv");

/// <summary>Who works here at the end: what a life leads up to.</summary>
/// <param name="Steady">Whose own places never change: a story is told of them.</param>
/// <param name="Skills">What is rated; empty where ratings come from elsewhere.</param>
/// <param name="Items">What there is to learn from.</param>
public sealed record Staff(
    IReadOnlyList<Place> Units, IReadOnlyList<Worker> People, IReadOnlySet<string> Steady, IReadOnlyList<string> Skills, IReadOnlyList<string> Items)
{
    public IReadOnlySet<string> Managers { get; } = People.Select(p => p.Post.Manager).OfType<string>().ToHashSet();
}

/// <summary>How lively it is; parts of those who work here, a year.</summary>
/// <param name="ThroughOpenings">Of hires, and of moves to another role, how many a described opening led to.</param>
/// <param name="Conversations">Of people, how many have a conversation the first spring.</param>
/// <param name="MoreConversations">How many more each spring.</param>
public sealed record Pace(
    double Turnover = .11, double Mobility = .06, double ThroughOpenings = .65, double Conversations = .5, double MoreConversations = .22, double Learning = .5)
{
    public static readonly Pace Usual = new();
}
