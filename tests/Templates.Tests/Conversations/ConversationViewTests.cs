using System.Text.Encodings.Web;
using System.Text.Json;
using Competence.Templates.Answers;
using Competence.Templates.Conversations;
using Competence.Templates.Definitions;
using FluentAssertions;
using Xunit;
using static Competence.Templates.Tests.Conversations.Talking;

namespace Competence.Templates.Tests.Conversations;

public sealed class ConversationViewTests
{
    private static readonly AnswerDraft[] None = [];
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_other_half_is_absent_until_both_have_handed_in()
    {
        Json(Party.Employee, Planned, BoHandedIn).Should().NotContain("Bos svar");
        Json(Party.Manager, Planned, AdaHandedIn).Should().NotContain("Adas svar");
        Json(Party.Employee, Planned, BoHandedIn, AdaHandedIn).Should().Contain("Bos svar").And.Contain("Adas svar");
    }

    [Fact]
    public void A_section_that_is_the_managers_alone_is_absent_for_the_employee() =>
        ConversationView.Of(State(Planned), Content, Seal, None, Party.Employee, Today).Sections.Select(s => s.Section.Key).Should().Equal("now", "agreed");

    [Fact]
    public void Hr_sees_what_they_came_to_and_not_what_each_had_prepared() =>
        Json(null, Signed).Should().Contain("Vi är överens").And.Contain("Leda ett möte").And.NotContain("Adas svar").And.NotContain("Bos svar");

    [Fact]
    public void With_the_key_gone_the_words_are_and_the_counts_stay()
    {
        var view = ConversationView.Of(State(Signed), Content, null, None, Party.Employee, Today);

        view.IsErased.Should().BeTrue();
        JsonSerializer.Serialize(view).Should().NotContain("svar").And.NotContain("överens");
        (view.Items.Count, view.Acknowledgements.Count, view.HandedIn.Count).Should().Be((2, 2, 2));
    }

    [Fact]
    public void The_hash_is_of_what_was_written_and_not_of_what_happens_later()
    {
        var hash = ConversationHash.Of(State(Signed), Seal);

        ConversationHash.Of(State([.. Signed, new AgreementSettled(Id, Item.Id, true, Ada, Now)]), Seal).Should().Be(hash).And.HaveLength(64);
        ConversationHash.Of(State(Planned, AdaHandedIn, Held, Summarised), Seal).Should().NotBe(hash);
    }

    private static string Json(Party? me, params object[] facts) =>
        JsonSerializer.Serialize(ConversationView.Of(State(facts), Content, Seal, None, me, Today), Plain);
}
