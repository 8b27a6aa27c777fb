using Competence.Kernel;
using Competence.People.Contracts;
using Competence.People.Persons;
using FluentAssertions;

namespace Competence.People.Tests;

/// <summary>Given past facts of a person, when a decision is taken, then these facts or this refusal. No I/O.</summary>
internal sealed class Scenario(Person? state)
{
    private Decision decision = Decision.Nothing;

    public static Scenario Given(params object[] facts) => new(facts.Aggregate((Person?)null, Person.Fold));

    public Scenario When(Func<Person?, Decision> decide)
    {
        decision = decide(state);
        return this;
    }

    public Scenario Then(params object[] facts)
    {
        decision.Refusal.Should().BeNull();
        decision.Events.Should().Equal(facts);
        return this;
    }

    public void TellingPlace(Action<Placement> of) =>
        of(decision.News.Should().ContainSingle().Which.Should().BeOfType<PlacementsChanged>().Which.Placements.Should().ContainSingle().Which);

    public void TellingNothing() => decision.News.Should().BeEmpty();

    public void Refused(string code)
    {
        decision.Refusal.Should().NotBeNull();
        decision.Refusal!.Code.Should().Be(code);
        decision.Events.Should().BeEmpty();
    }
}
