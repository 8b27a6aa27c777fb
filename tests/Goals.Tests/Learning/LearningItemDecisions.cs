using Competence.Goals.Learning;
using Competence.Kernel;
using Xunit;

namespace Competence.Goals.Tests.Learning;

public sealed class LearningItemDecisions
{
    private static readonly Guid Item = Guid.CreateVersion7(), First = Guid.CreateVersion7(), Ai = Guid.CreateVersion7(), Data = Guid.CreateVersion7();
    private static readonly LearningItemContent Course = new(
        LearningItemKind.Course, "AI-verktyg i vardagen", null, "sv", "Lärhuset", null, 8, 1200, null, [new(Ai, 1, 3)], []);

    [Fact]
    public void Something_to_learn_from_is_offered() => Given().When(Set(Course)).Then(new LearningItemAdded(Item, Course));

    [Fact]
    public void The_same_again_is_nothing_and_by_an_older_version_stale()
    {
        Given(new LearningItemAdded(Item, Course)).When(Set(Course with { Skills = [new(Ai, 1, 3)] }, isNew: false)).Then();
        Given(new LearningItemAdded(Item, Course)).When(Set(Course with { Hours = 9 }, isNew: false, basedOn: 0)).Refused("manners.stale");
    }

    [Fact]
    public void What_it_names_must_be_there()
    {
        Given().When(Set(Course, isNew: false)).Refused("goals.unknown-learning-item");
        Given().When(Set(Course with { Skills = [new(Data, 0, 1)] })).Refused("goals.unknown-skill");
        Given().When(Set(Course, inUse: false)).Refused("goals.skill-not-in-use");
        Given().When(Set(Course with { Prerequisites = [Data] })).Refused("goals.unknown-prerequisite");
        Given().When(Set(Course with { Kind = LearningItemKind.Micro })).Refused("goals.micro-too-long");
    }

    [Fact]
    public void Prerequisites_never_go_in_a_circle()
    {
        Given().When(Set(Course with { Prerequisites = [First] })).Then(new LearningItemAdded(Item, Course with { Prerequisites = [First] }));
        Given(new LearningItemAdded(Item, Course)).When(Set(Course with { Prerequisites = [Item] }, isNew: false)).Refused("goals.circular-prerequisite");
        Given(new LearningItemAdded(Item, Course)).When(Set(Course with { Prerequisites = [First] }, isNew: false, needs: [Data, Item])).Refused("goals.circular-prerequisite");
    }

    [Fact]
    public void It_is_offered_no_more_and_again()
    {
        Given(new LearningItemAdded(Item, Course)).When(Offer(false)).Then(new LearningItemRetired(Item));
        Given(new LearningItemAdded(Item, Course), new LearningItemRetired(Item)).When(Offer(true)).Then(new LearningItemReturned(Item));
        Given(new LearningItemAdded(Item, Course)).When(Offer(true)).Then();
        Given().When(Offer(true)).Refused("goals.unknown-learning-item");
    }

    [Fact]
    public void What_led_to_a_skill_leads_to_its_successor_once()
    {
        Given(new LearningItemAdded(Item, Course), new LearningItemSkillMoved(Item, Ai, Data)).When(Set(Course with { Skills = [new(Data, 1, 3)] }, isNew: false)).Then();
        var both = Course with { Skills = [new(Ai, 1, 3), new(Data, 0, 2)] };
        Given(new LearningItemAdded(Item, both), new LearningItemSkillMoved(Item, Ai, Data)).When(Set(Course with { Skills = [new(Data, 0, 2)] }, isNew: false)).Then();
    }

    private static Func<LearningItem?, Decision> Set(
        LearningItemContent content, bool isNew = true, long? basedOn = null, bool inUse = true, params Guid[] needs) => item => SetLearningItemHandler.Decide(
            new(Item, content, isNew, basedOn), item, new(
                item is null ? new Dictionary<Guid, bool> { [Ai] = inUse } : new Dictionary<Guid, bool> { [Ai] = inUse, [Data] = true },
                new Dictionary<Guid, IReadOnlySet<Guid>> { [First] = needs.ToHashSet(), [Item] = new HashSet<Guid>() }), version: 1);

    private static Func<LearningItem?, Decision> Offer(bool isOffered) => item => OfferLearningItemHandler.Decide(new(Item, isOffered, null), item, 1);

    private static Story<LearningItem> Given(params object[] facts) => Story<LearningItem>.Given(LearningItem.Fold, facts);
}
