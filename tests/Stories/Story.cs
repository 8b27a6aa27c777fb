using Competence.Kernel;
using FluentAssertions;

namespace Competence.Stories;

/// <summary>Given past facts, when a decision is taken, then these facts, this news or this refusal. No I/O.</summary>
internal sealed class Story<T> where T : class
{
    private readonly Func<T?, object, T?> fold;
    private Decision decision = Decision.Nothing;

    private Story(Func<T?, object, T?> fold, IEnumerable<object> facts) => (this.fold, State) = (fold, facts.Aggregate((T?)null, fold));

    /// <summary>As it is after what was decided.</summary>
    public T? State { get; private set; }

    public static Story<T> Given(Func<T?, object, T?> fold, params object[] facts) => new(fold, facts);

    public Story<T> When(Func<T?, Decision> decide)
    {
        decision = decide(State);
        State = decision.Events.Aggregate(State, fold);
        return this;
    }

    public Story<T> Then(params object[] facts)
    {
        decision.Refusal.Should().BeNull();
        Same(decision.Events, facts);
        return this;
    }

    public Story<T> Telling(params object[] news)
    {
        Same(decision.News, news);
        return this;
    }

    public void Refused(string code)
    {
        decision.Refusal.Should().NotBeNull();
        decision.Refusal!.Code.Should().Be(code);
        decision.Events.Should().BeEmpty();
    }

    private static void Same(IReadOnlyList<object> got, object[] expected)
    {
        got.Select(fact => fact.GetType()).Should().Equal(expected.Select(fact => fact.GetType()));
        got.Should().BeEquivalentTo(expected, o => o.WithStrictOrdering().RespectingRuntimeTypes());
    }
}
