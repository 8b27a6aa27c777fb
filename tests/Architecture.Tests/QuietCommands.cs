using System.Reflection;
using FluentAssertions;
using Xunit;

namespace Competence.Architecture.Tests;

/// <summary>A command that fails is logged by its ToString: one that carries what people wrote or are called says only its name.</summary>
public sealed class QuietCommands
{
    private static readonly string[] Personal = ["GivenName", "FamilyName", "Email", "UserName", "Comment", "Password", "Details", "Title", "What", "Answer", "Why"];

    [Fact]
    public void A_command_with_personal_text_does_not_print_it()
    {
        var commands = Commands().Where(c => c.GetProperties().Any(p => Personal.Contains(p.Name))).ToList();

        commands.Should().NotBeEmpty();
        commands.Where(c => c.GetMethod("ToString", Type.EmptyTypes)!.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is not null)
            .Should().BeEmpty("override ToString with the command's name");
    }

    private static IEnumerable<Type> Commands() =>
        from assembly in new[] { "Competence.People", "Competence.Skills", "Competence.Goals", "Competence.Api" }.Select(Assembly.Load)
        from handler in assembly.GetExportedTypes()
        where handler.Name.EndsWith("Handler", StringComparison.Ordinal)
        from method in handler.GetMethods(BindingFlags.Public | BindingFlags.Static)
        where method.Name is "Handle"
        select method.GetParameters()[0].ParameterType;
}
