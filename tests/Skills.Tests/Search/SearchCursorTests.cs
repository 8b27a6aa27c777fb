using Competence.Skills.Search;
using FluentAssertions;
using Xunit;

namespace Competence.Skills.Tests.Search;

public sealed class SearchCursorTests
{
    [Fact]
    public void A_cursor_leads_back_to_where_the_page_ended()
    {
        var last = new Hit(Guid.CreateVersion7(), "10012c# och åäö");

        SearchCursor.Read(SearchCursor.Write(last)).Should().Be(last);
    }

    [Theory]
    [InlineData("!!"), InlineData("YWJj"), InlineData(""), InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_we_did_not_write_is_no_cursor(string sent) => SearchCursor.IsReadable(sent).Should().BeFalse();

    [Fact]
    public void No_cursor_is_the_beginning() => SearchCursor.IsReadable(null).Should().BeTrue();
}
