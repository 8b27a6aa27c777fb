using System.Reflection;
using FluentAssertions;
using Xunit;

namespace Competence.Architecture.Tests;

/// <summary>A command that fails is logged by its ToString: one that carries what people wrote or are called says only its name.</summary>
public sealed class QuietCommands
{
    private static readonly string[] Personal = ["GivenName", "FamilyName", "Email", "UserName", "Comment", "Password", "Details", "About", "Message", "Note"];

    /// <summary>Of a command that is about somebody.</summary>
    private static readonly string[] Words = ["Title", "Purpose", "What", "Answer", "Why"];

    [Fact]
    public void A_command_with_personal_text_does_not_print_it()
    {
        var commands = Commands().Where(c => Names(c).Any(Personal.Contains) || Names(c).Contains("PersonId") && Names(c).Any(Words.Contains)).ToList();

        commands.Should().NotBeEmpty();
        commands.Where(c => c.GetMethod("ToString", Type.EmptyTypes)!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null)
            .Should().BeEmpty("override ToString with the command's name");
    }

    private static string[] Names(Type command) => [.. command.GetProperties().Select(p => p.Name)];

    private static IEnumerable<Type> Commands() =>
        from assembly in new[] { "Competence.People", "Competence.Skills", "Competence.Goals", "Competence.Mentoring", "Competence.Metrics", "Competence.Templates", "Competence.Api" }.Select(Assembly.Load)
        from handler in assembly.GetExportedTypes()
        where handler.Name.EndsWith("Handler", StringComparison.Ordinal)
        from method in handler.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.Name is "Handle"
        select method.GetParameters()[0].ParameterType;
}
