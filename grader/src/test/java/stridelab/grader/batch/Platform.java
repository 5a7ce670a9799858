package stridelab.grader.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Ten people and more, with every trouble that a platform's names can have. */
enum Platform {
    MOODLE("Moodle") {
        @Override
        void make(Path folder) throws IOException {
            for (Person person : Person.values()) {
                String start = person.full + "_" + person.id + "_assignsubmission_";
                give(person, folder.resolve(start + "file"));
                if (person.ordinal() % 3 == 0) {
                    write(folder.resolve(start + "onlinetext/onlinetext.html"), "<p>see the file</p>");
                }
            }
            write(folder.resolve("Only Text_999_assignsubmission_onlinetext/onlinetext.html"), "forgot");
        }
    },
    MOODLE_FLAT("Moodle") {
        @Override
        void make(Path folder) throws IOException {
            for (Person person : Person.values()) {
                String start = person.full + "_" + person.id + "_assignsubmission_";
                giveFlat(person, name -> folder.resolve(start + "file_" + name));
                write(folder.resolve(start + "onlinetext_onlinetext.html"), "<p>see the file</p>");
            }
            write(folder.resolve("Only Text_999_assignsubmission_onlinetext_onlinetext.html"), "forgot");
        }
    },
    CANVAS("Canvas") {
        @Override
        void make(Path folder) throws IOException {
            int[] file = {67_000};
            for (Person person : Person.values()) {
                String start = person.sortable() + (person.ordinal() % 4 == 1 ? "_LATE_" : "_") + person.id + "_";
                giveFlat(person, name -> folder.resolve(start + ++file[0] + "_" + name));
            }
            write(folder.resolve("ada_" + Person.ADA.id + "_100_ShapeFormula.java"), source("old"));
            write(folder.resolve("text_999_text.html"), "forgot");
        }
    },
    BLACKBOARD("Blackboard") {
        @Override
        void make(Path folder) throws IOException {
            for (Person person : Person.values()) {
                String start = "Lab 3_ 填充_" + person.name().toLowerCase() + "_attempt_2026-11-20-09-15-00";
                giveFlat(person, name -> folder.resolve(start + "_" + name));
                write(folder.resolve(start + ".txt"), "Name: …");
            }
            String earlier = "Lab 3_ 填充_ada_attempt_2026-11-19-23-59-59";
            write(folder.resolve(earlier + "_ShapeFormula.java"), source("old"));
            write(folder.resolve(earlier + ".txt"), "Name: …");
            write(folder.resolve("Lab 3_ 填充_onlytext_attempt_2026-11-20-09-15-00.txt"), "forgot");
        }
    },
    BRIGHTSPACE("Brightspace") {
        @Override
        void make(Path folder) throws IOException {
            for (Person person : Person.values()) {
                String start = person.id + "-77 - " + person.full + " - Nov 20, 2026 1015 AM";
                giveFlat(person, name -> folder.resolve(start + " - " + name));
            }
            // Later by the clock of that day, but earlier in the alphabet the other way round.
            write(
                    folder.resolve(
                            Person.ADA.id + "-77 - " + Person.ADA.full + " - Nov 9, 2026 915 PM - ShapeFormula.java"),
                    source("old"));
            write(folder.resolve("index.html"), "<html>");
        }
    },
    SAKAI("Sakai") {
        @Override
        void make(Path folder) throws IOException {
            for (Person person : Person.values()) {
                Path own = folder.resolve(person.full + ", X(" + person.name().toLowerCase() + ")");
                give(person, own.resolve("Submission attachment(s)"));
                write(own.resolve("Feedback Attachment(s)/ShapeFormula.java"), source("instructor"));
                write(own.resolve("timestamp.txt"), "20261120");
            }
            write(folder.resolve("grades.csv"), "Display ID,ID");
        }
    },
    GRADESCOPE("Gradescope") {
        @Override
        void make(Path folder) throws IOException {
            StringBuilder yaml = new StringBuilder("---\n");
            for (Person person : Person.values()) {
                give(person, folder.resolve("submission_" + person.id));
                yaml.append("submission_" + person.id + ":\n  :submitters:\n  - :name: " + person.full
                        + "\n    :sid: '00" + person.id + "'\n    :email: "
                        + person.name().toLowerCase()
                        + "@example.org\n  :created_at: 2026-11-20 09:15:00.000000000 Z\n  :score: 0.0\n");
            }
            write(folder.resolve("submission_metadata.yml"), yaml.toString());
        }
    },
    CLONES("GitHub Classroom") {
        @Override
        void make(Path folder) throws IOException {
            for (Person person : Person.values()) {
                Path clone = folder.resolve("padding-lab-" + person.name().toLowerCase());
                give(person, clone);
                write(clone.resolve(".git/HEAD"), "ref: refs/heads/main");
            }
        }
    };

    final String title;

    Platform(String title) {
        this.title = title;
    }

    abstract void make(Path folder) throws IOException;

    enum Person {
        ADA("Ada Lovelace"),
        GRACE("Grace Hopper"),
        KAY("Kay Johnson-Smith"),
        MUELLER("Jörg Müller"),
        ZHANG("张 三"),
        OBRIEN("Pat O'Brien"),
        ALAN("Alan_M Turing"),
        BARBARA("Barbara Liskov"),
        DONALD("Donald Knuth"),
        EDSGER("Edsger W. Dijkstra"),
        FRAN("Fran Allen");

        final String full;
        final int id = 1001 + ordinal();

        Person(String full) {
            this.full = full;
        }

        String sortable() {
            return full.toLowerCase().replaceAll("[^\\p{L}]", "");
        }
    }

    /** Where a file of this name goes. */
    private interface Place {
        Path of(String name);
    }

    /** Gives a person's work into a folder: a project, loose files, an archive, as people do; Fran's is a .rar. */
    private static void give(Person person, Path folder) throws IOException {
        if (person.ordinal() % 4 == 3) {
            write(folder.resolve("lab/src/main/java/stridelab/exercises/ShapeFormula.java"), source(person.name()));
            write(folder.resolve("lab/pom.xml"), "<project/>");
        } else {
            giveFlat(person, folder::resolve);
        }
    }

    private static void giveFlat(Person person, Place place) throws IOException {
        String source = source(person.name());
        if (person == Person.FRAN) {
            write(place.of("work.rar"), "Rar!\u001a\u0007\u0001");
        } else if (person == Person.ADA) {
            write(place.of("ShapeFormula.java"), source);
            write(place.of("AudioStride.java"), source.replace("ShapeFormula", "AudioStride"));
        } else if (person.ordinal() % 3 == 0) {
            write(place.of("ShapeFormula-2.java"), source);
        } else {
            Path zip = place.of(person.ordinal() % 2 == 0 ? "stridelab-1.zip" : "stridelab.jar");
            Files.createDirectories(zip.getParent());
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                out.putNextEntry(new ZipEntry("lab/src/main/java/stridelab/exercises/ShapeFormula.java"));
                out.write(source.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    static String source(String by) {
        return "package stridelab.exercises; // by " + by + "\npublic final class ShapeFormula { }\n";
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
