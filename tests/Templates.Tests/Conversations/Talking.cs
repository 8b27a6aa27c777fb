using System.Security.Cryptography;
using Competence.Kernel;
using Competence.Sealing;
using Competence.Templates.Answers;
using Competence.Templates.Conversations;
using Competence.Templates.Definitions;

namespace Competence.Templates.Tests.Conversations;

/// <summary>Ada talks with Bo, her manager.</summary>
internal static class Talking
{
    public static readonly Guid Id = Guid.CreateVersion7(), Ada = Guid.CreateVersion7(), Bo = Guid.CreateVersion7(), Template = Guid.CreateVersion7();
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateOnly Today = new(2026, 3, 2), Due = Today.AddDays(20);
    public static readonly Seal Seal = new(RandomNumberGenerator.GetBytes(32));

    private static readonly LocalizedText Said = new("Ja", "Yes");

    /// <summary>Each says how it is, the manager alone what is expected, and together they agree.</summary>
    public static readonly TemplateContent Content = new(TemplateKind.Conversation, Said, LocalizedText.Empty,
    [
        Section("now", [Party.Employee, Party.Manager], AnswerWay.Apart, Question("how", QuestionKind.Text) with { IsRequired = true }),
        Section("expected", [Party.Manager], AnswerWay.Apart, Question("what", QuestionKind.Text)),
        Section("agreed", [Party.Employee, Party.Manager], AnswerWay.Together, Question("summary", QuestionKind.Text) with { IsRequired = true }, Question("agreements", QuestionKind.GoalList)),
    ]);

    public static readonly ConversationPlanned Planned = new(Id, Ada, Bo, null, Template, 1, Due, null, [], Bo, Now);
    public static readonly PreparationHandedIn AdaHandedIn = HandedIn(Party.Employee, "Adas svar"), BoHandedIn = HandedIn(Party.Manager, "Bos svar");
    public static readonly ConversationHeld Held = new(Id, Today, Bo, Now);
    public static readonly AgreedItem Item = Agreed("Leda ett möte"), BosItem = Agreed("Boka en kurs") with { Owner = Party.Manager };
    public static readonly ConversationSummarised Summarised = new(
        Id, Seal.Close(new Dictionary<string, Answer> { ["summary"] = new("Vi är överens") }, Id), [Item, BosItem], null, Bo, Now);
    public static readonly ConversationAcknowledged AdaSigned = new(Id, Party.Employee, "hash", null, Ada, Now), BoSigned = new(Id, Party.Manager, "hash", null, Bo, Now);
    public static readonly object[] Signed = [Planned, AdaHandedIn, BoHandedIn, Held, Summarised, AdaSigned, BoSigned];

    public static Story<Conversation> Given(params object[] facts) => Story<Conversation>.Given(Conversation.Fold, facts);

    public static Conversation State(params object[] facts) => facts.Aggregate((Conversation?)null, Conversation.Fold)!;

    public static AgreedItem Agreed(string text)
    {
        var id = Guid.CreateVersion7();
        return new(id, Seal.Close(text, id.ToString()), Party.Employee, null, null, Today.AddMonths(2));
    }

    private static PreparationHandedIn HandedIn(Party party, string how) => new(
        Id, party, Seal.Close(new Dictionary<string, Answer> { ["how"] = new(how) }, Id), party == Party.Employee ? Ada : Bo, Now);

    private static Section Section(string key, Party[] by, AnswerWay way, params Question[] questions) => new(
        key, Said, LocalizedText.Empty, by, [], way, way == AnswerWay.Apart ? Reveal.WhenAllHaveSubmitted : Reveal.AtOnce, questions);

    private static Question Question(string key, QuestionKind kind) => new(key, kind, Said, LocalizedText.Empty, false, null, [], false, null);
}
